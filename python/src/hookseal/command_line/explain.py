from __future__ import annotations

from typing import Any, Dict, List, Sequence

from hookseal import Finding, Step
from hookseal.command_line.arguments import Arguments
from hookseal.command_line.given_delivery import given_delivery
from hookseal.command_line.judge import explanation, judge_for
from hookseal.command_line.output import inert, rows, show, show_json


def explain(given: Arguments) -> int:
    """`hookseal explain`: why a delivery is refused."""
    delivery = given_delivery(given)
    judge = judge_for(given, delivery)
    found = explanation(given, judge, delivery)
    if given.has("json"):
        steps = [{"name": step.name, "expected": step.expected, "found": step.found, "passed": step.passed} for step in found.steps]
        findings = [facts(finding) for finding in found.findings]
        show_json({"verdict": found.verdict, "provider": judge.platform.id, "findings": findings, "steps": steps})
    else:
        is_accepted = found.verdict == "accepted"
        show(f"accepted: {judge.platform.id}" if is_accepted else f"refused: {found.verdict} ({judge.platform.id})")
        for finding in found.findings:
            for line in _finding_lines(finding):
                show(line)
        show("")
        for line in _step_lines(found.steps):
            show(line)
    return 0 if found.verdict == "accepted" else 1


def facts(finding: Finding) -> Dict[str, Any]:
    return {"code": finding.code, "certain": finding.certain, "message": finding.message, "fix": finding.fix}


def _finding_lines(finding: Finding) -> List[str]:
    certain = " (certain)" if finding.certain else ""
    return ["", f"{finding.code}{certain}", f"  {inert(finding.message, 1000)}", f"  Fix: {inert(finding.fix, 1000)}"]


def _step_lines(steps: Sequence[Step]) -> List[str]:
    said = {None: "-", True: "passed", False: "failed"}
    width = max(len(step.name) for step in steps)
    return rows(
        [
            (said[step.passed], f"{step.name.ljust(width)}  {inert(step.expected, 1000)}: {inert(step.found, 1000)}")
            for step in steps
        ]
    )
