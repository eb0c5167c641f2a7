/// The people who work with a plan: who is on the list, what their role lets them do, and what they report on.
///
/// Entry: [PeopleTab]. The screen says plainly that roles stop accidents and that the figures are protected by who can open
/// the folder: a list that promised more would be believed.
@NullMarked
package org.localityplan.desktop.settings.people;

import org.jspecify.annotations.NullMarked;
