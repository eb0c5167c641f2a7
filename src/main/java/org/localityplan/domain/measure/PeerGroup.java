package org.localityplan.domain.measure;

import java.util.List;
import org.localityplan.domain.Area;

/// Councils that a locality compares itself with.
///
/// @param name how the group is named in "2nd of 22, North West"
/// @param areas its councils, the locality among them
public record PeerGroup(String name, List<Area> areas) {
    public PeerGroup {
        areas = List.copyOf(areas);
    }

    public boolean holds(Area area) {
        return areas.stream().anyMatch(each -> each.code().equals(area.code()));
    }
}
