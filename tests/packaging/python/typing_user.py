"""A user's program, for the type checkers; nothing here is run."""

import asyncio
import threading
from typing import Any, Dict, Optional, Union

import hookseal.asgi
import hookseal.aws_lambda
import hookseal.django
import hookseal.fastapi
import hookseal.flask
import hookseal.wsgi
import redis
import redis.asyncio
from django.http import HttpRequest
from django.urls import path
from fastapi import FastAPI
from flask import Flask
from hookseal import (
    AsyncPublicKeySource,
    AsyncRedisStore,
    Claim,
    Event,
    EventType,
    MemoryStore,
    PublicKeySource,
    RedisStore,
    Webhook,
)
from hookseal.events import TectraContentSigned, TectraContentVerified, TectraEvent, ThunderstackEvent, TuskyFile
from starlette.requests import Request
from starlette.routing import Route
from typing_extensions import Literal, TypedDict, assert_type

tectra = hookseal.flask.Receiver(Webhook("tectra", "secret"), name="tectra", store=RedisStore(redis.Redis(socket_timeout=5)))
assert_type(tectra, hookseal.flask.Receiver[TectraEvent])

Flask(__name__).add_url_rule("/webhooks/tectra", "tectra", tectra.view)


@tectra.on("content.signed")
def signed(event: Event[Literal["content.signed"], TectraContentSigned]) -> None:
    assert_type(event.data["record_id"], str)



@tectra.on("batch.anchored")
def anchored(event: TectraEvent, request: Any) -> None:
    pass


@tectra.otherwise
def rest(event: TectraEvent) -> None:
    pass


def of_another_type(event: Event[Literal["content.signed"], TectraContentSigned]) -> None:
    pass


tectra.on("content.signed", signed)
tectra.on("content.verified", of_another_type)  # type: ignore[call-overload]  # pyright: ignore
tectra.on("content.singed", signed)  # type: ignore[call-overload]  # pyright: ignore


@tectra.on("content.*")
def any_content(event: Union[Event[Literal["content.signed"], TectraContentSigned], Event[Literal["content.verified"], TectraContentVerified]]) -> None:
    print(event.data["record_id"])


tectra.on("batch.*", of_another_type)  # type: ignore[call-overload]  # pyright: ignore
tectra.on("contents.*", any_content)  # type: ignore[call-overload]  # pyright: ignore

tusky = hookseal.fastapi.Receiver(Webhook("tusky", "secret"), name="tusky", store=AsyncRedisStore(redis.asyncio.Redis()))


@tusky.on("file.synced")
async def synced(event: Event[Literal["file.synced"], TuskyFile], request: Request) -> None:
    await asyncio.sleep(0)


FastAPI().post("/webhooks/tusky")(tusky.endpoint)
Route("/webhooks/tusky", tusky.endpoint, methods=["POST"])

stripe = hookseal.django.Receiver(Webhook("stripe", "secret"), store=MemoryStore(capacity=10), lease=0.5)
assert_type(stripe, hookseal.django.Receiver[Event[Optional[str], Any]])


@stripe.on("invoice.paid")
def paid(event: Event[str, Any], request: HttpRequest) -> None:
    threading.Event()


class Invoice(TypedDict):
    number: str


# A map of one's own, from types to data.
INVOICE_PAID: EventType[Invoice] = EventType("invoice.paid")
INVOICE_VOIDED = EventType[Invoice]("invoice.voided")


@stripe.on(INVOICE_PAID)
def paid_invoice(event: Event[str, Invoice]) -> None:
    assert_type(event.data["number"], str)


stripe.on(INVOICE_VOIDED, lambda event: print(event.data["number"]))


@stripe.on(INVOICE_VOIDED)  # type: ignore[arg-type]  # pyright: ignore
def of_others(event: Event[str, TuskyFile]) -> None:
    print(event)


path("webhooks/stripe", stripe.view)
path("webhooks/stripe", hookseal.django.AsyncReceiver(Webhook("stripe", "secret")).view)

source = PublicKeySource(node_id="a", ttl=60)
assert_type(source, PublicKeySource[ThunderstackEvent])
assert_type(source.verify(b"", {}), ThunderstackEvent)
thunderstack = hookseal.wsgi.Receiver(source, store=False, url="https://example.com/", max_body_bytes=5)
assert_type(thunderstack, hookseal.wsgi.Receiver[ThunderstackEvent])
thunderstack.on("NODE_STATUS_UPDATED", lambda event: print(event))


async def fetch(url: str) -> bytes:
    return b""


async_source = AsyncPublicKeySource("thunderstack", fetch=fetch)
assert_type(async_source, AsyncPublicKeySource[ThunderstackEvent])
assert_type(hookseal.asgi.Receiver(async_source), hookseal.asgi.Receiver[ThunderstackEvent])
PublicKeySource({"id": "acme"}, url="https://example.com/key", tolerance=False, strict=True)
PublicKeySource("thunderstack", no_such_option=1)  # type: ignore[call-overload]  # pyright: ignore


class OwnStore:
    """A store needs nothing from the library but the claim's shape."""

    def claim(self, key: str, ttl: float) -> Claim:
        return Claim("claimed", "token")

    def commit(self, key: str, token: str) -> bool:
        return True

    def release(self, key: str, token: str) -> None:
        pass


def log(error: Exception, request: Any) -> None:
    print(error)


own = hookseal.aws_lambda.Receiver(Webhook({"id": "acme"}, "secret"), name="acme", store=OwnStore(), on_error=log)
own.on("anything", lambda event: None)
hookseal.aws_lambda.Receiver(Webhook("tusky", "secret"), store=True)  # type: ignore[arg-type]  # pyright: ignore
answer: Dict[str, Any] = own.handler({"httpMethod": "POST"}, None)


def any_receiver(receiver: hookseal.flask.Receiver[Any]) -> Optional[Union[str, bytes]]:
    receiver.on("anything", print)
    return None
