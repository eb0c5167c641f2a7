/// How fast the program is with much more than the sample: a plan with a million figures, and benchmarks.
///
/// Entry: [MillionFigures], which makes the plan. The benchmarks are compiled with the tests and run only when they are
/// asked for; `measurements.md` tells how, and what they found.
@NullMarked
package org.localityplan.speed;

import org.jspecify.annotations.NullMarked;
