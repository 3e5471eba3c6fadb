"""What Upstash's servers are to upstash_redis, over a real Redis: a command as JSON in, its reply as JSON out."""

import base64
import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import redis


@contextlib.contextmanager
def upstash_bridge(redis_url):
    """Its URL."""
    client = redis.Redis.from_url(redis_url)

    class Bridge(BaseHTTPRequestHandler):
        def do_POST(self):
            command = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            try:
                result = client.execute_command(*command)
                answer = {"result": base64.b64encode(result).decode() if isinstance(result, bytes) else result}
            except redis.ResponseError as error:
                answer = {"error": str(error)}
            body = json.dumps(answer).encode()
            self.send_response(400 if "error" in answer else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Bridge)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        client.close()
