/// What the program knows of official measures and areas before any file is read, kept in two CSV files beside it.
///
/// Entry: [Catalogue] for the definitions of measures, [ReferenceAreas] for areas and peer groups. It depends on the domain
/// only. The definitions are our own words; the codes, units and directions are those of the frameworks.
@NullMarked
package org.localityplan.intake.reference;

import org.jspecify.annotations.NullMarked;
