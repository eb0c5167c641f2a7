/// The forms that change the plan itself: its priorities, programmes and projects.
///
/// Entry: [PlanForms]. Each is a script of the kit's form and has no window of its own. Nothing is ever deleted: a part that
/// is taken out of the plan can be brought back. Depends on the kit and on the domain.
@NullMarked
package org.localityplan.desktop.plan.edit;

import org.jspecify.annotations.NullMarked;
