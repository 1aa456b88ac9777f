package rapport.cli.instructor;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.school.XapiExport;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.Destination;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.OutputFile;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.UnfinishedFile;
import rapport.cli.command.WordConverter;
import rapport.export.xapi.XapiPlace;
import rapport.export.xapi.XapiVersion;
import rapport.report.json.JsonList;

/** Writes attempts as xAPI statements for a learning record store. */
@Command(
    name = "xapi",
    header = "Writes attempts as xAPI, for a learning record store.",
    description = {
      "One JSON array: “answered” for each choice that stands, scored by the mean of its levels (0"
          + " to 4); “completed” when an ending was reached; “passed” when the result is Met,"
          + " “failed” when it is Not yet met or a critical incident. Where marks wait to be agreed"
          + " there are no scores and no result.",
      "What was sent before has the same ids again, so sending it twice does no harm. A result that"
          + " marking has changed is a new statement; void the old one in the store.",
      "Trainees appear by their code alone; attempts without one are left out."
    },
    footer = {
      "",
      "Examples:",
      "  rapport xapi --account-home https://lms.example.edu --output autumn.json",
      "  rapport xapi 20261123-104455-coffee-7f3a --xapi-version 2.0.0"
    })
public final class XapiCommand implements RapportCommand {
  @Parameters(
      paramLabel = "ATTEMPT",
      description = "Which attempts, by name or its beginning; without any, all assessments.")
  private @Nullable List<String> named;

  @Option(
      names = "--xapi-version",
      paramLabel = "VERSION",
      converter = VersionConverter.class,
      description = "1.0.3 (the default) or 2.0.0.")
  private XapiVersion version = XapiVersion.V1_0_3;

  @Option(
      names = "--account-home",
      paramLabel = "URL",
      description =
          "The web address that codes and activities belong to, such as your learning platform's.")
  private @Nullable String home;

  @Option(names = "--practice", description = "Practice too, where no attempt is named.")
  private boolean practice;

  @Mixin private Destination destination = new Destination();

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    XapiPlace place = home == null ? XapiPlace.NOBODYS : place(home);
    @Nullable List<String> attempts =
        named == null ? null : AttemptArgument.all(invocation, named).stream().distinct().toList();
    @Nullable OutputFile file = destination.file(invocation);
    boolean isComplete =
        file == null
            ? write(invocation, place, attempts, invocation.out()::print)
            : writeFile(invocation, place, attempts, file);
    if (home == null) {
      invocation
          .err()
          .line(
              "The codes are given as accounts of "
                  + place.home()
                  + ", nobody's address. Name your own with --account-home.");
    }
    return ExitCode.fineIf(isComplete);
  }

  private static XapiPlace place(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean isWeb = List.of("http", "https").contains(scheme) && uri.getHost() != null;
      if (isWeb && uri.getRawQuery() == null && uri.getRawFragment() == null) {
        return new XapiPlace(address);
      }
    } catch (URISyntaxException e) {
      throw noAddress(address);
    }
    throw noAddress(address);
  }

  private static RefusedException noAddress(String address) {
    return RefusedException.usage(
        "“"
            + address
            + "” is no web address that codes can belong to. Write one like"
            + " https://lms.example.edu");
  }

  private boolean writeFile(
      Invocation invocation, XapiPlace place, @Nullable List<String> attempts, OutputFile file)
      throws IOException {
    try (UnfinishedFile unfinished = file.begin()) {
      boolean isComplete = write(invocation, place, attempts, unfinished::write);
      unfinished.finish();
      destination.told(invocation, "The statements are");
      return isComplete;
    }
  }

  private boolean write(
      Invocation invocation,
      XapiPlace place,
      @Nullable List<String> attempts,
      Consumer<String> target)
      throws IOException {
    JsonList list = new JsonList(target);
    XapiExport export = new XapiExport(invocation.workspace(), version, place, list::add);
    boolean isComplete = attempts == null ? export.all(practice) : export.of(attempts);
    list.end();
    export.exported();
    return isComplete;
  }

  /** Understands {@code --xapi-version}. */
  static final class VersionConverter extends WordConverter<XapiVersion> {
    VersionConverter() {
      super("version", XapiVersion.values(), XapiVersion::number);
    }
  }
}
