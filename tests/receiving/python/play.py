"""Plays the steps of a case on a receiver, and compares what it did with what they expect."""

import concurrent.futures

from recipes import asked_of, request_of
from topics import spelled


def play(steps, stage):
    """A stage has `send(request)`, `deliveries`, and `check(step, status)`, which compares what it saw besides."""
    begun = {}
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        for number, step in enumerate(steps, 1):
            try:
                _play_step(step, stage, begun, pool)
            except Exception as error:
                stage.give_up()
                raise AssertionError(f"step {number}, {step}: {error}") from error


def _play_step(step, stage, begun, pool):
    if "pass" in step:
        stage.passes(step["pass"])
    elif "before_next_claim" in step:
        stage.before_next_claim(step["before_next_claim"])
    elif "renewed" in step:
        stage.wait_for_renewals(step["renewed"])
    elif "released" in step:
        stage.wait_for_releases(step["released"])
    elif "lost" in step:
        stage.wait_until_lost(step["lost"])
    elif "at_once" in step:
        _at_once(step, stage, pool)
    elif "endless" in step:
        _answered(stage.send_without_end(request_of(stage.deliveries[step["endless"]]), step["most"]), step, stage)
    elif "break_off" in step:
        stage.break_off(request_of(stage.deliveries[step["break_off"]]), step)
    elif "hang_up" in step:
        stage.hang_up(stage.deliveries[step["hang_up"]], step)
    elif "ask" in step:
        _answered(stage.send(asked_of(step["ask"])), step, stage)
    elif "begin" in step:
        name = step["begin"]
        begun[name] = pool.submit(stage.send, request_of(stage.deliveries[name], step.get("change")))
        stage.wait_until_begun(name)
        stage.check(step)
    elif "end" in step:
        stage.release(step["end"])
        _answered(begun[step["end"]].result(20), step, stage)
    else:
        _answered(stage.send(request_of(stage.deliveries[step["send"]], step.get("change"))), step, stage)


def _answered(response, step, stage):
    expect = step["expect"]
    status, headers, text = response
    if expect.get("routed") and stage.routes:
        # The framework has its own word for other methods.
        assert status in (404, 405), status
    elif "text" in expect:
        assert (status, text.decode()) == (expect["status"], expect["text"])
        _same_headers(headers, expect)
    else:
        assert (status, response.json) == (expect["status"], expect["body"])
        assert headers.get("content-type", "").startswith("application/json"), headers
        _same_headers(headers, expect)
    stage.check(step, status)


def _same_headers(headers, expect):
    for name, value in expect.get("headers", {}).items():
        assert headers.get(name.lower()) == value, f"{name}: {headers.get(name.lower())}"


def _at_once(step, stage, pool):
    requests = [request_of(stage.deliveries[name]) for name in step["at_once"]] * step["times"]
    statuses = {status for status, _, _ in pool.map(stage.send, requests)}
    assert statuses <= set(step["statuses"]), statuses
    stage.check_each_handled_once(step["at_once"])


def same_reports(found, expected):
    """A report has what is expected of it, and no code where none is."""
    assert len(found) == len(expected), f"reports: {found}"
    for error, wanted in zip(found, expected):
        assert getattr(error, "code", None) == wanted.get("code"), repr(error)
        if "status" in wanted:
            assert error.status == wanted["status"]
        if "message" in wanted:
            assert str(error) == spelled(wanted["message"])


def same_logs(found, expected):
    """Of each line the level, and what is in it."""
    assert [level for level, _ in found] == [level for level, *_ in expected], found
    for (_, line), (_, *words) in zip(found, expected):
        assert [word for word in words if word not in line] == [], line


def same_results(found, expected, name_of):
    """Each result has what is expected of it."""
    assert len(found) == len(expected), found
    for result, wanted in zip(found, expected):
        assert result.duration_ms >= 0
        _same_fields(result, {name: value for name, value in wanted.items() if name not in ("body", "error", "events")}, name_of)
        if "body" in wanted:
            assert (result.body is not None) == wanted["body"]
        if "error" in wanted:
            assert (result.error and str(result.error)) == wanted["error"]
        if "events" in wanted:
            assert len(result.events) == len(wanted["events"])
            for event, fields in zip(result.events, wanted["events"]):
                _same_fields(event, fields, name_of)


def _same_fields(found, expected, name_of):
    for name, value in expected.items():
        got = getattr(found, name)
        assert (name_of(got) if name == "key" and got else got) == value, name
