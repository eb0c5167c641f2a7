package org.localityplan.desktop.settings.people;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Role;

/// Who works here and what they may do, and what the list of people is good for.
final class WhoYouAre {

    private WhoYouAre() {}

    /// What is true of the person now.
    static List<String> sentences(Snapshot snapshot, String account) {
        var people = snapshot.steering().people();
        var signedIn = "You work here as “%s”, the name you sign in to this computer with.".formatted(account);
        return List.of(signedIn, standing(people, account));
    }

    private static String standing(People people, String account) {
        if (people.all().isEmpty()) {
            return "While nobody is on the list, everybody may do everything.";
        }
        return people.of(account)
                .map(person -> "On the list you are %s, who %s."
                        .formatted(article(person.role()), mayAll(person.role())))
                .orElse("You are not on the list: you can look at everything and print it, and change nothing.");
    }

    /// What a role may do, with all that the roles before it may.
    private static String mayAll(Role role) {
        List<String> all = new ArrayList<>();
        for (Role each : Role.values()) {
            if (role.atLeast(each)) {
                all.add(each.may());
            }
        }
        return String.join("; ", all);
    }

    private static String article(Role role) {
        return switch (role) {
            case VIEWER -> "a viewer";
            case UPDATER -> "an updater";
            case APPROVER -> "an approver";
            case ADMINISTRATOR -> "an administrator";
        };
    }

    /// What protects the plan, and what does not.
    static List<String> protection() {
        return List.of(
                "Roles stop accidents only. The program asks them before every change.",
                "The plan’s file has no password: whoever can open the folder it lies in can read it, copy it and replace"
                        + " it. What protects the figures is who is let into that folder.");
    }
}
