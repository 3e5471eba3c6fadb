import pytest

# What they assert is shown as what a test asserts.
pytest.register_assert_rewrite("in_process", "over_wire", "play", "stores", "watched_receiver", "watched_store")
