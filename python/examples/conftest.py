pytest_plugins = ["hookseal.testing.pytest"]
