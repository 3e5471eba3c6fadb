"""Senders that try again until they are answered 2xx, over connections that they keep."""

import asyncio
import random
from collections import Counter


class Sender:
    def __init__(self, ports, seed):
        self.ports = ports
        self.idle = {port: [] for port in ports}
        self.random = random.Random(seed)
        self.answers = Counter()

    async def until_accepted(self, body, headers):
        """One delivery, to another process with every attempt."""
        pause = 0.05
        while True:
            answer = await self.attempt(self.random.choice(self.ports), body, headers)
            self.answers[answer] += 1
            if answer.startswith("200"):
                return
            await asyncio.sleep(pause * (0.5 + self.random.random()))
            pause = min(pause * 2, 1)

    async def attempt(self, port, body, headers):
        """Returns the status and what it says, or that the connection was lost."""
        try:
            connection = self.idle[port].pop() if self.idle[port] else await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            return "refused"
        reader, writer = connection
        try:
            lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
            head = f"POST /webhooks HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{lines}Content-Length: {len(body)}\r\n\r\n"
            writer.write(head.encode() + body)
            answer = await asyncio.wait_for(_read(reader), 30)
        except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError):
            writer.close()
            return "lost"
        self.idle[port].append(connection)
        return answer

    def close(self):
        for connections in self.idle.values():
            for _, writer in connections:
                writer.close()


async def _read(reader):
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    length = next(int(line[15:]) for line in head.split("\r\n") if line.startswith("content-length:"))
    json = (await reader.readexactly(length)).decode()
    said = "duplicate" if '"duplicate"' in json else json.split('"')[3 if '"code"' in json else 1]
    return f"{head.split()[1]} {said}"
