CREATE TABLE hookseal_events (key TEXT PRIMARY KEY, token TEXT NOT NULL, done INTEGER NOT NULL, fingerprint TEXT, expires INTEGER NOT NULL);
CREATE INDEX hookseal_events_expires ON hookseal_events (expires);
