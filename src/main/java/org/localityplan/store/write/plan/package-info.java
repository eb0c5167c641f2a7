/// Turns the values of a plan into rows: of its structure, of what is delivered, of reports, and of people and rules.
///
/// Entry: [StructureRows], [DeliveryRows], [ReportRows] and [SteeringRows]; nothing is written here but the sources that
/// rows name. Used by what fills a new file and by the commands, so that both lay out a plan alike.
@NullMarked
package org.localityplan.store.write.plan;

import org.jspecify.annotations.NullMarked;
