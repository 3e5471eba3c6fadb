import io
import sys
from wsgiref.simple_server import make_server

from recipes import SECRET
from handling import register
from hookseal import Webhook
from hookseal.wsgi import Receiver

receiver = register(Receiver(Webhook("tectra", SECRET)), body_of=lambda environ: environ["wsgi.input"].read())


def app(environ, start_response):
    length = int(environ.get("CONTENT_LENGTH") or 0)
    if environ["PATH_INFO"] == "/read-before":
        environ["wsgi.input"] = io.BytesIO(environ["wsgi.input"].read(length))
    if environ["PATH_INFO"] == "/consumed":
        # So that it ends on every server: some would wait for more.
        environ["wsgi.input"].read(length)
        environ["wsgi.input"] = io.BytesIO()
    return receiver(environ, start_response)


if __name__ == "__main__":
    make_server("127.0.0.1", int(sys.argv[1]), app).serve_forever()
