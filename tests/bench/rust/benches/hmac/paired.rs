//! Two sides timed in turn by one criterion benchmark, by the thread's own
//! clock: what other programs take of the processor belongs to neither.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use criterion::{Criterion, SamplingMode};

/// One way to verify; says whether it accepts.
pub(crate) struct Side<F: Fn() -> bool>(pub(crate) F);

impl<F: Fn() -> bool> Side<F> {
    fn time(&self, iterations: u64) -> Duration {
        let started = ThreadTime::now();
        for _ in 0..iterations {
            black_box(black_box(&self.0)());
        }
        started.elapsed()
    }
}

/// What one sample took.
pub(crate) struct Round {
    iterations: u64,
    ours: Duration,
    theirs: Duration,
}

impl Round {
    pub(crate) fn ratio(&self) -> f64 {
        self.ours.as_secs_f64() / self.theirs.as_secs_f64()
    }

    /// Seconds an operation: ours, theirs.
    pub(crate) fn seconds(&self) -> (f64, f64) {
        let an_operation = |total: Duration| total.div_f64(self.iterations as f64).as_secs_f64();
        (an_operation(self.ours), an_operation(self.theirs))
    }
}

/// The samples' rounds; none where criterion was told to leave this one out.
pub(crate) fn measure<A, B>(
    criterion: &mut Criterion,
    name: &str,
    ours: &Side<A>,
    theirs: &Side<B>,
) -> Option<Vec<Round>>
where
    A: Fn() -> bool,
    B: Fn() -> bool,
{
    let mut rounds: Vec<Round> = Vec::new();
    let mut group = criterion.benchmark_group("hmac");
    group.sampling_mode(SamplingMode::Flat);
    group.bench_function(name, |bencher| {
        bencher.iter_custom(|iterations| {
            let (ours, theirs) = if rounds.len().is_multiple_of(2) {
                let ours = ours.time(iterations);
                (ours, theirs.time(iterations))
            } else {
                let theirs = theirs.time(iterations);
                (ours.time(iterations), theirs)
            };
            rounds.push(Round { iterations, ours, theirs });
            ours + theirs
        });
    });
    group.finish();
    // Warming up comes first, with few iterations that grow; samples have all the same number.
    let iterations = rounds.last()?.iterations;
    let warm_up = rounds.iter().rposition(|round| round.iterations != iterations).map_or(0, |last| last + 1);
    Some(rounds.split_off(warm_up))
}
