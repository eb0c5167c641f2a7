/// The settings of a plan: the rules by which it is challenged, how often it is reported on, who may do what, and
/// with which councils it is compared.
///
/// Entry: [SettingsScreen], tabs of which each is in a package below this one. What is set belongs to the plan and is changed
/// by commands like everything else in it, so that it is on record and can be taken back.
@NullMarked
package org.localityplan.desktop.settings;

import org.jspecify.annotations.NullMarked;
