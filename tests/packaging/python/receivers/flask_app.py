from recipes import SECRET
from flask import Flask, request
from handling import register
from hookseal import Webhook
from hookseal.flask import Receiver

receiver = register(Receiver(Webhook("tectra", SECRET)), body_of=lambda request: request.get_data())
app = Flask(__name__)
app.add_url_rule("/webhooks", "tectra", receiver.view)
app.add_url_rule("/read-before", "read-before", receiver.view)
app.add_url_rule("/consumed", "consumed", receiver.view)


@app.before_request
def read_before():
    if request.path == "/read-before":
        request.get_json()
    if request.path == "/consumed":
        request.stream.read()
