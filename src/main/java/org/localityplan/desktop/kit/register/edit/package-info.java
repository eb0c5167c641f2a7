/// Forms to add and change risks, actions, milestones, decisions and what a project waits for.
///
/// Entry: [RegisterForms], which says what can be done about a row by the person who looks at it, and opens the form for it.
/// Each form is one script: what it asks, what the answers mean, which command they become. Who may do what is decided by
/// the commands; here it only decides which buttons there are.
@NullMarked
package org.localityplan.desktop.kit.register.edit;

import org.jspecify.annotations.NullMarked;
