"""An async store, called from threads that have no loop."""

import asyncio
import threading


class InLoop:
    """`open()`, a coroutine, returns the store and what closes its client, which it calls to get a coroutine."""

    def __init__(self, open):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        # In the loop, because on Python 3.9 a client's locks belong to the loop they are made in.
        self.store, self.close_client = self.run(open())

    def __getattr__(self, member):
        found = getattr(self.store, member)
        if not asyncio.iscoroutinefunction(found):
            return found
        return lambda *given: self.run(found(*given))

    def run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(20)

    def close(self):
        self.run(self.close_client())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()
