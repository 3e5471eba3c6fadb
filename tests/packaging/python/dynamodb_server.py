"""moto's stand-in for DynamoDB, with the guide's table."""

import contextlib
import json
import os
from pathlib import Path

import boto3
from moto.server import ThreadedMotoServer

TABLE = json.loads((Path(os.environ["HOOKSEAL_ROOT"]) / "tests/packaging/adapters/stores/dynamodb-table.json").read_text())


@contextlib.contextmanager
def dynamodb_server():
    """Its URL."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    url = f"http://{host}:{port}"
    client_of(url).create_table(**TABLE)
    try:
        yield url
    finally:
        server.stop()


def client_of(url):
    own = {"aws_access_key_id": "none", "aws_secret_access_key": "none", "region_name": "eu-central-1"}
    return boto3.client("dynamodb", endpoint_url=url, **own)
