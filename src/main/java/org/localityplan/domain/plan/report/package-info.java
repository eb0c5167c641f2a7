/// What a status report says beside its light: six dimensions, what became of the last promises, how it is to get back to
/// green, and who has agreed to it.
///
/// Entry: [ReportDetail]. Everything here was said by a person. Depends on the words of the domain only.
@NullMarked
package org.localityplan.domain.plan.report;

import org.jspecify.annotations.NullMarked;
