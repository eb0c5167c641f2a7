package org.localityplan.desktop.measure.page.part;

import org.localityplan.desktop.kit.tabs.TabPart;

/// One tab of the page. It is told of a measure when it is looked at, and not before.
public interface Part extends TabPart<Subject> {}
