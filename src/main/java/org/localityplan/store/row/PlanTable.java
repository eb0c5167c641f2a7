package org.localityplan.store.row;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.store.query.Row;

/// The tables that commands on the plan may write, each with its columns; no other table and no other column can be named.
/// Rows refer to rows of tables above them only.
///
/// A line is a column: its name (`*` marks the key, `+` the words by which people know the row), its kind with the table that
/// an id names, and what people call it.
public enum PlanTable {
    PRIORITY("priority", """
            *id id
            plan_id id
            +name text Name
            tier choice Tier
            outcome text Outcome
            ordinal number
            provenance_id id
            """),
    PROGRAMME("programme", """
            *id id
            priority_id id>priority
            +name text Name
            owner_role text Senior responsible officer
            delivery_vehicle text Delivery vehicle
            ordinal number
            provenance_id id
            """),
    PROGRAMME_MEASURE("measure of a programme", """
            *programme_id id>programme
            *framework choice Framework
            *code text Measure
            ordinal number
            """),
    PROGRAMME_WAITING_LIST("waiting list of a programme", """
            *programme_id id>programme
            *waiting_list_id id
            ordinal number
            """),
    PROJECT("project", """
            *id id
            programme_id id>programme
            +name text Name
            manager_role text Project manager
            baseline_start day Agreed start
            baseline_end day Agreed end
            forecast_end day Expected end
            cost_budget money Budget
            cost_forecast money Expected cost
            ordinal number
            provenance_id id
            """),
    MILESTONE("milestone", """
            *id id
            project_id id>project
            +name text Name
            is_key flag Followed by the board
            baseline day Agreed
            reached flag Reached
            delivery_day day Day
            ordinal number
            provenance_id id
            """),
    MILESTONE_MOVE("re-forecast", """
            *milestone_id id>milestone
            *ordinal number
            moved_on day
            from_day day
            to_day day
            reason text Why
            """),
    RISK("risk", """
            *id id
            project_id id>project
            kind choice Kind
            +title text Title
            effect text Effect
            owner_role text Owner
            review day Looked at again
            closed flag Closed
            ordinal number
            provenance_id id
            """),
    RISK_SCORE("score", """
            *risk_id id>risk
            *ordinal number
            scored_on day Scored
            likelihood number Likelihood
            impact number Impact
            reason text Why
            """),
    PROJECT_ACTION("action", """
            *id id
            project_id id>project
            risk_id id>risk
            +words text Action
            owner_role text Owner
            due day Due
            state choice State
            ordinal number
            provenance_id id
            """),
    PROJECT_DEPENDENCY("dependency", """
            *project_id id>project
            *milestone_id id>milestone
            +purpose text Waits for
            ordinal number
            """),
    DECISION("decision", """
            *id id
            programme_id id>programme
            +ask text Asked
            paper text Paper
            raised day Raised
            due day Needed by
            state choice Answer
            meeting text Meeting
            ordinal number
            provenance_id id
            """),
    STATUS_REPORT("report", """
            *id id
            programme_id id>programme
            project_id id>project
            period_kind choice
            period_start day
            reported_on day
            +headline text Headline
            declared choice Light
            year_end choice Year end
            good list Good
            not_good list Not good
            coming list Next
            dimensions text Dimensions
            follow_ups list Since last time
            cause text Cause
            remedy text Action
            remedy_owner text Owner
            remedy_due day Due
            help_wanted text Help wanted
            back_to_green day Back to green
            changed text What changed
            explanation text Explanation
            nothing_changed flag Nothing changed
            review_state choice State
            review_by text
            review_on day
            review_words text Why
            revision number Revision
            revision_of id>status_report
            ordinal number
            provenance_id id
            """),
    RETIREMENT("retired part", """
            *part_id id
            part choice
            +name text Retired
            under_name text
            retired_on day
            reason text Why
            ordinal number
            """),
    PERSON("person", """
            *id id
            +account text Account
            title text Title
            role choice Role
            ordinal number
            """),
    PERSON_SUBJECT("subject of a person", """
            *person_id id>person
            *subject_id id
            ordinal number
            """),
    STEERING("steering", """
            cycle_kind choice Reports every
            lag_days number Days after the period
            grace_days number Days of grace
            appetite number Appetite for risk
            """),
    THRESHOLD("threshold", """
            *rule choice Rule
            amount number Threshold
            """),
    PEER_GROUP("peer group", """
            *id id
            +name text Name
            ordinal number
            """),
    PEER_GROUP_AREA("council of a peer group", """
            *peer_group_id id>peer_group
            *area_code text
            ordinal number
            """);

    private final String noun;
    private final List<Column> columns;

    PlanTable(String noun, String lines) {
        this.noun = noun;
        this.columns = lines.lines().map(Column::parse).toList();
    }

    /// The table of a name in the database.
    public static PlanTable of(String sql) {
        return valueOf(sql.toUpperCase(Locale.ROOT));
    }

    /// What people call one of its rows.
    public String noun() {
        return noun;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Column> keys() {
        return columns.stream().filter(column -> column.mark() == Column.Mark.KEY).toList();
    }

    public Column column(String name) {
        return columns.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /// The columns by which rows of this table name a row of another.
    public List<Column> naming(PlanTable other) {
        return columns.stream().filter(each -> each.under().equals(other.sql())).toList();
    }

    /// The table's name in the database.
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The names of the columns, separated by commas.
    public String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /// The row that is being read.
    public PlanRow read(Row row) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : columns) {
            column.written(row).ifPresent(cell -> cells.put(column.name(), cell));
        }
        return new PlanRow(this, cells);
    }

    /// A row of this table.
    ///
    /// @param values one for each column, in their order; an empty `Optional` for an empty cell
    public PlanRow row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("%s has %d columns".formatted(this, columns.size()));
        }
        List<Object> given = new ArrayList<>(List.of(values));
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : columns) {
            Column.written(given.removeFirst()).ifPresent(cell -> cells.put(column.name(), cell));
        }
        return new PlanRow(this, cells);
    }
}
