"""The contract of stores in Django's caches: a real Redis, a real memcached, and local memory."""

import time

import django
import pytest
from django.conf import settings
from hookseal import WebhookConfigError
from memcached_server import memcached_server
from redis_server import redis_server
from stores import play_store
from topics import topic


@pytest.fixture(scope="module", autouse=True)
def servers():
    with redis_server() as redis, memcached_server() as memcached:
        django_s = "django.core.cache.backends."
        caches = {
            "default": {"BACKEND": django_s + "locmem.LocMemCache"},
            "redis": {"BACKEND": django_s + "redis.RedisCache", "LOCATION": redis.url},
            "memcached": {"BACKEND": django_s + "memcached.PyMemcacheCache", "LOCATION": memcached},
            "database": {"BACKEND": django_s + "db.DatabaseCache", "LOCATION": "cache"},
            "files": {"BACKEND": django_s + "filebased.FileBasedCache", "LOCATION": "/nowhere"},
            "dummy": {"BACKEND": django_s + "dummy.DummyCache"},
        }
        settings.configure(CACHES=caches, DATABASES={}, INSTALLED_APPS=[])
        django.setup()
        yield


CASES = [case for case in topic("stores")["cases"] if not {"memory", "redis"} & set(case.get("needs", []))]


@pytest.mark.parametrize("using", ["default", "redis", "memcached"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_contract(using, case):
    from django.core.cache import caches
    from hookseal.stores.django_cache import DjangoCacheStore

    caches[using].clear()
    store = DjangoCacheStore(using=using, **case.get("options", {}))
    # A cache counts whole seconds, and memcached's begin when its clock says so.
    play_store(store, case["steps"], lambda seconds: time.sleep(seconds + 1.5))


@pytest.mark.parametrize("using", ["database", "files", "dummy"])
def test_a_cache_that_can_give_one_key_to_two(using):
    from hookseal.stores.django_cache import DjangoCacheStore

    with pytest.raises(WebhookConfigError, match="using: expected a cache in Redis, memcached or local memory, found"):
        DjangoCacheStore(using=using)
