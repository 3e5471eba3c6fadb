"""The test vectors, one module per topic, and the three modules that they share:
`documented` (the platforms' own payloads), `signing` (how each platform signs)
and `case` (how a case is written down)."""
