"""Imported by a receiver: what it would connect to by TLS leads to the test's key server. The name stays that of the host,
and the certificate has to be that host's."""

import os
import socket

_getaddrinfo = socket.getaddrinfo


def _to_key_server(host, port, *rest, **more):
    if port == 443:
        host, port = "127.0.0.1", int(os.environ["KEY_SERVER_PORT"])
    return _getaddrinfo(host, port, *rest, **more)


socket.getaddrinfo = _to_key_server
