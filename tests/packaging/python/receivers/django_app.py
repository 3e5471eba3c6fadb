import os
import sys

import django
from recipes import SECRET
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.urls import path
from handling import handle_async, register
from hookseal import Webhook
from hookseal.django import AsyncReceiver, Receiver

settings.configure(
    ROOT_URLCONF="django_app",
    SECRET_KEY="for tests",
    ALLOWED_HOSTS=["127.0.0.1"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
)
django.setup()

if os.environ.get("ASYNC"):
    receiver = register(AsyncReceiver(Webhook("tectra", SECRET)), handle_async)
else:
    receiver = register(Receiver(Webhook("tectra", SECRET)))


def before(touch):
    def view(request):
        touch(request)
        return receiver.view(request)

    async def async_view(request):
        touch(request)
        return await receiver.view(request)

    chosen = async_view if os.environ.get("ASYNC") else view
    chosen.csrf_exempt = True
    return chosen


urlpatterns = [
    path("webhooks", receiver.view),
    path("read-before", before(lambda request: request.body)),
    path("consumed", before(lambda request: request.read())),
]
wsgi = get_wsgi_application()
asgi = get_asgi_application()

if __name__ == "__main__":
    from django.core.management import execute_from_command_line

    sys.modules["django_app"] = sys.modules["__main__"]
    execute_from_command_line(["manage", "runserver", "--noreload", "--skip-checks", f"127.0.0.1:{sys.argv[1]}"])
