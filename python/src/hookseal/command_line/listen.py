from __future__ import annotations

import errno
import re
from datetime import datetime, timezone
from threading import Thread
from typing import TYPE_CHECKING, Any, Callable, Dict, List, NamedTuple, Optional, Tuple

from hookseal import ChallengeAnswer, Webhook, WebhookConfigError, WebhookVerificationError
from hookseal.command_line.advice import advised
from hookseal.command_line.arguments import Arguments, shown
from hookseal.command_line.delivery import Delivery, header_of
from hookseal.command_line.explain import facts
from hookseal.command_line.http_server import Handler, Server
from hookseal.command_line.judge import Judge, by_headers, explanation, no_signature, verdict
from hookseal.command_line.kept_deliveries import Shown
from hookseal.command_line.options import webhook_options
from hookseal.command_line.outcome import answer_text
from hookseal.command_line.output import inert, iso, one_line_json, show, show_error
from hookseal.command_line.page_files import has_page
from hookseal.command_line.pass_on import PER_CONNECTION, pass_on
from hookseal.command_line.platform import platform_of
from hookseal.command_line.recorded import Recorder
from hookseal.command_line.request import Answer, timeout_of, url_of
from hookseal.command_line.secrets import has_secrets, secrets_at_hand
from hookseal.command_line.usage_error import UsageError
from hookseal.response import acknowledgement

if TYPE_CHECKING:
    from hookseal.command_line.page import Page


class Response(NamedTuple):
    status: int
    headers: List[Tuple[str, str]]
    body: bytes


class Judged(NamedTuple):
    """What became of a delivery."""

    verdict: str
    """`accepted`, a code, `challenge`, or `not_judged` without a platform or a secret."""
    provider: Optional[str]
    type: Optional[str]
    message: Optional[str]
    findings: List[Any]
    response: Response


class Settings(NamedTuple):
    forward: Optional[str]
    limit: int
    seconds: float
    recorder: Optional[Recorder]


def listen(given: Arguments) -> int:
    """`hookseal listen`: shows deliveries as they arrive."""
    host, port = _address(given)
    forward = given.text("forward")
    folder = given.text("record")
    settings = Settings(
        None if forward is None else url_of(forward),
        given.count("max-body", 33_554_432),
        timeout_of(given),
        None if folder is None else Recorder(folder),
    )
    page: Optional[Page] = None
    try:
        server = _Server(host, port, lambda received: _receive(given, settings, page, received), settings.limit, given.has("once"))
    except OSError as error:
        raise UsageError(_listen_problem(error.errno, host, port)) from None
    code = 130
    with server:
        url = f"http://{f'[{host}]' if ':' in host else host}:{server.server_port}/"
        page = _page(given, url, settings)
        _announce(given, url, page)
        try:
            server.serve_forever(poll_interval=0.05)
            code = 0 if server.verdicts[-1:] == ["accepted"] else 1
        except KeyboardInterrupt:
            pass
        if not given.has("json"):
            accepted = server.verdicts.count("accepted")
            show(f"{len(server.verdicts)} received: {accepted} accepted, {len(server.verdicts) - accepted} not")
    return code


def _address(given: Arguments) -> Tuple[str, int]:
    text = given.positionals[0]
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65535:
        raise UsageError(f"listen takes a port from 0 to 65535, not {shown(text)}: hookseal listen 4000")
    named = given.text("provider")
    if named is not None and named != "auto":
        platform_of(named)
    return given.text("host") or "127.0.0.1", int(text)


def _listen_problem(code: Optional[int], host: str, port: int) -> str:
    if code == errno.EADDRINUSE:
        return f"port {port} is in use: stop what listens there, or type another port"
    if code == errno.EACCES:
        return f"port {port} may not be used: type one from 1024"
    return f"it can't listen at {host}: is that an address of this machine?"


def _page(given: Arguments, url: str, settings: Settings) -> Optional[Page]:
    if given.has("once") or given.has("json") or given.has("no-page") or not has_page():
        return None
    # No other verb needs what it needs.
    from hookseal.command_line.page import Listener, Page

    return Page(Listener(url, settings.forward, settings.seconds, settings.limit))


def _announce(given: Arguments, url: str, page: Optional[Page]) -> None:
    if given.has("json"):
        show(one_line_json({"listening": url}))
        return
    show(f"listening at {url}, Ctrl-C ends it")
    if page is not None:
        show(f"the page is at {page.url}")
    elif not given.has("once") and not given.has("no-page"):
        show("this build has no page: the wheels of a release have it")


class Received(NamedTuple):
    """A request, whose body is None if it is too large."""

    method: str
    target: str
    headers: List[Tuple[str, str]]
    body: Optional[bytes]
    time: datetime


class _Server(Server):
    def __init__(self, host: str, port: int, receive: Callable[[Received], Tuple[Judged, Response]], limit: int, once: bool) -> None:
        self.receive = receive
        self.limit = limit
        self.once = once
        self.verdicts: List[str] = []
        super().__init__(host, port, _Handler)

    def answered(self) -> None:
        if self.once:
            Thread(target=self.shutdown, daemon=True).start()


class _Handler(Handler):
    server: _Server

    def answer(self) -> None:
        body = self.body(self.server.limit)
        self.close_connection = self.close_connection or body is None
        headers = [(name, str(value)) for name, value in self.headers.items()]
        received = Received(self.command, self.path, headers, body, datetime.now(timezone.utc))
        try:
            judged, response = self.server.receive(received)
        except Exception as error:
            show_error(f"hookseal: this is a mistake of its own, please report it: {error!r}")
            self._respond(Response(500, [], b""))
            return
        self.server.verdicts.append(judged.verdict)
        try:
            self._respond(response)
        finally:
            self.server.answered()

    def _respond(self, response: Response) -> None:
        self.send_response_only(response.status)
        for name, value in response.headers:
            if name.lower() not in PER_CONNECTION:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(response.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body)
        self.wfile.flush()


def _receive(given: Arguments, settings: Settings, page: Optional[Page], received: Received) -> Tuple[Judged, Response]:
    host = header_of(received.headers, "host") or "localhost"
    url = given.text("url") or f"http://{host}{received.target}"
    delivery = Delivery(received.method, url, received.headers, received.body or b"", received.time)
    answer = file = None
    if received.body is None:
        judged = _too_large(settings.limit)
    else:
        judged = _judged(given, delivery._replace(received=None))
        file = settings.recorder.keep(delivery, judged.verdict) if settings.recorder else None
        answer = pass_on(settings.forward, delivery, settings.seconds) if settings.forward is not None else None
    size = None if received.body is None else len(received.body)
    _show(given, received, size, judged, file, settings.forward, answer)
    if page is not None:
        findings = [facts(finding) for finding in judged.findings]
        page.add(Shown(delivery, size, judged.verdict, judged.provider, judged.type, judged.message, findings, answer))
    if answer is None:
        return judged, judged.response
    return judged, Response(502, [], b"") if answer.status is None else Response(answer.status, answer.headers, answer.body)


def _json(status: int, value: Dict[str, Any]) -> Response:
    return Response(status, [("Content-Type", "application/json")], one_line_json(value).encode())


def _too_large(limit: int) -> Judged:
    code = "body_too_large"
    message = f"the body has more than {limit} bytes: --max-body takes more"
    return Judged(code, None, None, message, [], _json(413, {"code": code}))


def _judged(given: Arguments, delivery: Delivery) -> Judged:
    """The verdict, as far as there are a platform and a secret. Nobody is there to be asked."""
    try:
        named = given.text("provider") or "auto"
        platform = by_headers(given, delivery) if named == "auto" else platform_of(named)
        if platform is None:
            return _unsigned(given)
        secrets = secrets_at_hand(given, platform)
        if secrets is None:
            return _not_judged(given, f"there is no secret of {platform.id}: set {platform.variable or 'HOOKSEAL_SECRET'}")
        return _judged_by(Judge(platform, secrets), given, delivery)
    except (UsageError, WebhookConfigError) as error:
        # A secret that is none, or a setting that lacks.
        return _not_judged(given, advised(str(error), given))


def _not_judged(given: Arguments, message: str) -> Judged:
    """Where there are secrets it is answered by neither 2xx nor 4xx: it was neither accepted nor refused."""
    code = "not_judged"
    response = _json(500, {"code": code}) if has_secrets(given) else _json(200, {"received": True})
    return Judged(code, None, None, message, [], response)


def _unsigned(given: Arguments) -> Judged:
    """Whatever the platform is, a receiver with a secret refuses it."""
    code = "missing_signature"
    if not has_secrets(given):
        return _not_judged(given, no_signature())
    return Judged(code, None, None, no_signature(), [], _json(401, {"code": code}))


def _judged_by(judge: Judge, given: Arguments, delivery: Delivery) -> Judged:
    provider = judge.platform.id
    challenge = _challenge_answer(judge, given, delivery)
    if challenge is not None:
        response = Response(challenge.status, list(challenge.headers.items()), challenge.body)
        return Judged("challenge", provider, None, None, [], response)
    events = verdict(given, judge, delivery)
    if isinstance(events, WebhookVerificationError):
        findings = list(explanation(given, judge, delivery).findings)
        return Judged(events.code, provider, None, str(events), findings, _json(events.status, {"code": events.code}))
    types = [event.type for event in events if event.type is not None]
    return Judged("accepted", provider, ", ".join(types) if types else None, None, [], _acknowledged(judge))


def _acknowledged(judge: Judge) -> Response:
    """As receivers answer."""
    wanted = acknowledgement(judge.platform.record)
    return _json(200, {"received": True}) if wanted is None else Response(wanted.status, list(wanted.headers.items()), wanted.body)


def _challenge_answer(judge: Judge, given: Arguments, delivery: Delivery) -> Optional[ChallengeAnswer]:
    webhook = Webhook(judge.platform.record, judge.secrets, **webhook_options(given))
    try:
        return webhook.challenge(delivery.body, delivery.headers, url=delivery.url, method=delivery.method, now=given.time("now"))
    except WebhookVerificationError:
        return None  # `verify` says the same


def _show(
    given: Arguments,
    received: Received,
    size: Optional[int],
    judged: Judged,
    file: Optional[str],
    forward: Optional[str],
    answer: Optional[Answer],
) -> None:
    path = received.target.partition("?")[0]
    if given.has("json"):
        forwarded = answer and {"status": answer.status, "failure": answer.failure, "milliseconds": answer.milliseconds}
        show(
            one_line_json(
                {
                    "received": iso(received.time),
                    "method": received.method,
                    "path": path,
                    "bytes": size,
                    "verdict": judged.verdict,
                    "provider": judged.provider,
                    "type": judged.type,
                    "message": judged.message,
                    "findings": [facts(finding) for finding in judged.findings],
                    "file": file,
                    "forwarded": forwarded,
                }
            )
        )
        return
    amount = "too many" if size is None else size
    lines = [f"{received.time:%H:%M:%S}  {inert(received.method, 20)} {inert(path, 80)}  {amount} bytes  {_said(judged)}"]
    for finding in judged.findings:
        certain = " (certain)" if finding.certain else ""
        lines.append(f"          {finding.code}{certain}: {inert(finding.message, 1000)}")
        lines.append(f"          Fix: {inert(finding.fix, 1000)}")
    if not judged.findings and judged.message is not None and judged.verdict != "not_judged":
        lines.append(f"          {inert(judged.message, 1000)}")
    if file is not None:
        lines.append(f"          kept as {file}")
    if answer is not None:
        lines.append(f"          {inert(str(forward))}: {answer_text(answer)}")
    show("\n".join(lines))


def _said(judged: Judged) -> str:
    if judged.verdict == "accepted":
        return f"accepted  {judged.provider} {inert(judged.type or '')}".rstrip()
    if judged.verdict == "challenge":
        return f"challenge  {judged.provider}"
    if judged.verdict == "not_judged":
        return f"not judged: {judged.message}"
    return f"refused  {judged.verdict}{'' if judged.provider is None else f' ({judged.provider})'}"
