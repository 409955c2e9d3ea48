package dev.seedbed.cli.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code db completion}: a script for the shell. */
@Command(
        name = "completion",
        sortOptions = false,
        description = "Prints a script that completes commands and options of db in bash or zsh.",
        footer = {
            "Example, in ~/.bashrc or ~/.zshrc:",
            "  db() { java -jar ~/shop/target/shop.jar db \"$@\"; }",
            "  source <(db completion bash)"
        })
final class CompletionCommand implements Callable<Integer> {

    /** The shells that there is a script for. */
    enum Shell {
        bash,
        zsh
    }

    private final Session session;

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says this.")
    boolean help;

    CompletionCommand(Session session) {
        this.session = session;
    }

    /** One script: in zsh it begins with zsh's own way to run bash's completions. */
    @Override
    public Integer call() {
        String script = AutoComplete.bash("db", CommandTree.whole(session));
        session.console()
                .print(
                        shell == Shell.zsh
                                ? "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"
                                        + script
                                : script);
        return ExitCode.DONE;
    }
}
