"""Asks a receiver without a server, as an adapter would."""

import json


def ask(receiver, sent, request="the request"):
    answer = receiver.receive("POST", sent.headers, lambda limit: sent.body, request)
    return answer.status, json.loads(answer.body)


async def ask_async(receiver, sent, request="the request"):
    async def read(limit):
        return sent.body

    answer = await receiver.receive("POST", sent.headers, read, request)
    return answer.status, json.loads(answer.body)
