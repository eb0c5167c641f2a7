package org.localityplan.store;

import java.nio.file.Path;
import java.time.Clock;

/// Who opens a plan, and with what.
///
/// @param person the account name, which the audit trail and the lock show
/// @param clock tells the time, and by its zone the day
/// @param backups the folder that backups are put into
public record Session(String person, Clock clock, Path backups) {}
