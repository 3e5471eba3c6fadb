"""A secret for each built-in platform, with which it signs, and the settings that it asks for."""

import json
from pathlib import Path

import hookseal

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"
KEYS = {"rs": "rsa-2048", "ps": "rsa-2048", "rsa": "rsa-2048", "es": "ec-p256", "ecdsa": "ec-p256", "ed": "ed25519"}


def secret_of(id):
    """A private key for an algorithm that has one; otherwise the secret of one of the platform's vectors."""
    scheme = hookseal.provider(id)["scheme"]
    algorithm = scheme.get("algorithms", [scheme["algorithm"]])[0].lower()
    for beginning, name in KEYS.items():
        if algorithm.startswith(beginning):
            return (VECTORS / "keys" / f"{name}.private.pkcs8.pem").read_text()
    secrets = [case["secret"] for case in accepted(id) if isinstance(case["secret"], str)]
    return secrets[0] if secrets else "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def settings_of(id):
    """Those of the first of its vectors that has some."""
    settings = [case["options"]["settings"] for case in accepted(id) if case.get("options", {}).get("settings")]
    return settings[0] if settings else None


def accepted(id):
    path = VECTORS / "platforms" / f"{id}.json"
    cases = json.loads(path.read_text("utf-8"))["cases"] if path.exists() else []
    return [case for case in cases if "code" not in case["expect"]]
