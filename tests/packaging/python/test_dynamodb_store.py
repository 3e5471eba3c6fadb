"""The contract of stores in moto's stand-in for DynamoDB, over boto3; the real service isn't among the tests."""

import time

import pytest
from dynamodb_server import TABLE, client_of, dynamodb_server
from hookseal import DynamoDBStore, WebhookConfigError
from stores import play_store
from topics import topic

@pytest.fixture(scope="module")
def client():
    with dynamodb_server() as url:
        yield client_of(url)


@pytest.fixture
def table(client):
    yield
    client.delete_table(TableName=TABLE["TableName"])
    client.create_table(**TABLE)


CASES = [case for case in topic("stores")["cases"] if not {"memory", "redis"} & set(case.get("needs", []))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_contract(client, table, case):
    play_store(DynamoDBStore(client, **case.get("options", {})), case["steps"], time.sleep)


def test_what_dynamodb_may_delete(client, table):
    """Its Time to Live wants whole seconds, and must not come before the store's own time."""
    store = DynamoDBStore(client)
    store.commit("a", store.claim("a", 60).token)
    (item,) = client.scan(TableName=TABLE["TableName"])["Items"]
    assert 0 <= int(item["delete_after"]["N"]) * 1000 - int(item["expires"]["N"]) < 1100


def test_a_table_that_is_missing_is_an_error(client):
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        DynamoDBStore(client, table="another").claim("a", 0.1)


def test_a_client_of_something_else():
    with pytest.raises(WebhookConfigError, match=r'client: expected boto3.client\("dynamodb"\)'):
        DynamoDBStore(object())
