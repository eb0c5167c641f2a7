/// Money: budget lines with their variance, savings by confidence, and the bridge from the gap to what is left of it.
///
/// Entry: [Budget]. Gap (of a year to come) and variance (of this year) are never mixed, and what does not reconcile is
/// shown as a bar of its own. Depends on the words of the domain only.
@NullMarked
package org.localityplan.domain.budget;

import org.jspecify.annotations.NullMarked;
