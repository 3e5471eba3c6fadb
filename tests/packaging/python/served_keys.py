"""A server of public keys, and keys that sign."""

import base64
import http.server
import json
import threading
from datetime import datetime, timezone

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa


class RsaKey:
    def __init__(self, bits=2048):
        self.private = rsa.generate_private_key(65537, bits)
        self.pem = pem_of(self.private)

    def private_pem(self):
        form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        return self.private.private_bytes(serialization.Encoding.PEM, form, plain).decode()

    def deliver(self, name="event", body=None):
        body = body or json.dumps(
            {
                "eventType": "NODE_STATUS_UPDATED",
                "eventTimestamp": datetime.now(timezone.utc).isoformat(),
                "nodeId": "node",
                "details": {"name": name},
            }
        ).encode()
        signature = self.private.sign(body, padding.PKCS1v15(), hashes.SHA256())
        return body, {"X-ThunderStack-Signature": base64.b64encode(signature).decode()}


def pem_of(private):
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return private.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


class KeyServer:
    """`answer` is text, bytes, a status, or a function that takes the request's handler."""

    def __init__(self, answer=""):
        self.answer, self.requests, self.paths = answer, 0, []
        keys = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                keys.requests += 1
                keys.paths.append(self.path)
                try:
                    self.answer_with(keys.answer)
                except OSError:
                    pass  # the client turned away

            def answer_with(self, answer):
                if callable(answer):
                    return answer(self)
                if isinstance(answer, int):
                    return self.send_error(answer)
                body = answer.encode() if isinstance(answer, str) else answer
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/key"
        threading.Thread(target=self.server.serve_forever, args=[0.02], daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
