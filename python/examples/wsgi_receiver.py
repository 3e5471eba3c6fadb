import os

from hookseal import Webhook
from hookseal.wsgi import Receiver

application = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@application.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"], flush=True)


if __name__ == "__main__":
    from wsgiref.simple_server import make_server

    make_server("127.0.0.1", int(os.environ.get("PORT", "8000")), application).serve_forever()
