package rapport.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.diagnostic.Diagnostic;
import rapport.scenario.Aftercare;

/** Reads what a person can turn to. */
public final class AftercareLoader {
  private AftercareLoader() {}

  public static LoadResult<Aftercare> load(byte[] bytes) {
    Optional<Diagnostic> trouble = SourceText.trouble(bytes);
    if (trouble.isPresent()) {
      return new LoadResult.Rejected<>(List.of(trouble.get()));
    }
    Findings findings = new Findings();
    Optional<Yaml> root = YamlReader.read(SourceText.of("", bytes).text(), findings);
    if (root.isEmpty() || findings.hasErrors()) {
      return Rejections.of(root, findings);
    }
    Group group = Group.of(root.get(), "The aftercare file", findings);
    ScenarioReader.format(group, findings);
    Aftercare aftercare = new Aftercare(group.requiredProse("note"), resources(group, findings));
    group.close();
    return findings.hasErrors()
        ? new LoadResult.Rejected<>(findings.sorted())
        : new LoadResult.Accepted<>(aftercare, new Place().map(), findings.sorted());
  }

  private static List<Aftercare.Resource> resources(Group group, Findings findings) {
    List<Aftercare.Resource> resources = new ArrayList<>();
    for (Yaml item : group.items("resources")) {
      Group one = Group.of(item, "Each resource", findings);
      resources.add(new Aftercare.Resource(one.requiredText("name"), one.requiredProse("what")));
      one.close();
    }
    return resources;
  }
}
