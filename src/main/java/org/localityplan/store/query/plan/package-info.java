/// Reads plans with all that is under them, and how they are steered: one query a table, put together in memory.
///
/// Entry: [PlanReader], [ReportReader] and [SteeringReader]. What was retired is left out of the plans and listed by the
/// steering. Depends on the domain and on the queries of the store.
@NullMarked
package org.localityplan.store.query.plan;

import org.jspecify.annotations.NullMarked;
