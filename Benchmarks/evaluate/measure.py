"""What every peer prints of its work: figures that must be those of the others, and what they took."""

import json
import resource
import sys
import time


class Measure:
    """From its making to `report`: seconds on the wall and of the processors, of this process and its children."""

    def __init__(self, peer, **what):
        self.told = {"peer": peer, **what}
        self.wall, self.cpu = time.perf_counter(), self.processors()

    @staticmethod
    def processors():
        total = 0.0
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
            used = resource.getrusage(who)
            total += used.ru_utime + used.ru_stime
        return total

    def report(self, **figures):
        """Prints one line of JSON."""
        wall, cpu = time.perf_counter() - self.wall, self.processors() - self.cpu
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        json.dump(
            {**self.told, **figures, "seconds": round(wall, 4), "cpu": round(cpu, 4), "megabytes": memory}, sys.stdout)
        print(flush=True)
