package text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

class TemplateLexer {
    enum Type { TEXT, NAME, FILTER, END }

    record Token(Type type, String text, int offset) { }

    private enum Mode { TEXT, OPENING, NAME, FILTER }

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private Mode mode = Mode.TEXT;
    private int offset;

    TemplateLexer(String source) {
        this.source = source;
    }

    List<Token> tokens() {
        for (offset = 0; offset < source.length(); offset++) {
            accept(source.charAt(offset));
        }
        if (mode != Mode.TEXT) {
            throw new TemplateException("unfinished tag", offset);
        }
        flush(Type.TEXT);
        tokens.add(new Token(Type.END, "", offset));
        return tokens;
    }

    private void accept(char c) {
        switch (mode) {
            case TEXT:
                if (c == '$') {
                    mode = Mode.OPENING;
                } else {
                    current.append(c);
                }
                break;
            case OPENING:
                if (c == '{') {
                    flush(Type.TEXT);
                    mode = Mode.NAME;
                } else {
                    current.append('$').append(c);
                    mode = Mode.TEXT;
                }
                break;
            case NAME:
            case FILTER:
                Type type = mode == Mode.NAME ? Type.NAME : Type.FILTER;
                if (Character.isJavaIdentifierPart(c)) {
                    current.append(c);
                } else if (c == '|') {
                    flush(type);
                    mode = Mode.FILTER;
                } else if (c == '}') {
                    flush(type);
                    mode = Mode.TEXT;
                } else if (!Character.isWhitespace(c)) {
                    throw new TemplateException("unexpected " + c, offset);
                }
                break;
            default:
                throw new AssertionError(mode);
        }
    }

    private void flush(Type type) {
        if (current.length() > 0) {
            tokens.add(new Token(type, current.toString(), offset - current.length()));
            current.setLength(0);
        }
    }
}

class TemplateException extends RuntimeException {
    private final int offset;

    TemplateException(String message, int offset) {
        super(message + " at " + offset);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}

class Template {
    private static final Map<String, UnaryOperator<String>> FILTERS = new HashMap<>();

    static {
        FILTERS.put("upper", String::toUpperCase);
        FILTERS.put("lower", String::toLowerCase);
        FILTERS.put("trim", String::strip);
        FILTERS.put("html", text -> text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    interface Node {
        void render(Map<String, ?> values, StringBuilder output);
    }

    record Text(String text) implements Node {
        @Override
        public void render(Map<String, ?> values, StringBuilder output) {
            output.append(text);
        }
    }

    record Value(String name, List<UnaryOperator<String>> filters) implements Node {
        @Override
        public void render(Map<String, ?> values, StringBuilder output) {
            String text = switch (values.get(name)) {
                case null -> "";
                case Double number -> String.format("%.2f", number);
                case List<?> items when items.isEmpty() -> "none";
                case Object value -> value.toString();
            };
            for (UnaryOperator<String> filter : filters) {
                text = filter.apply(text);
            }
            output.append(text);
        }
    }

    private final List<Node> nodes;

    private Template(List<Node> nodes) {
        this.nodes = nodes;
    }

    static Template parse(String source) {
        List<Node> nodes = new ArrayList<>();
        List<UnaryOperator<String>> filters = null;
        for (TemplateLexer.Token token : new TemplateLexer(source).tokens()) {
            switch (token.type()) {
                case TEXT -> nodes.add(new Text(token.text()));
                case NAME -> {
                    filters = new ArrayList<>();
                    nodes.add(new Value(token.text(), filters));
                }
                case FILTER -> {
                    UnaryOperator<String> filter = FILTERS.get(token.text());
                    if (filter == null || filters == null) {
                        throw new TemplateException("unknown filter " + token.text(), token.offset());
                    }
                    filters.add(filter);
                }
                case END -> { }
            }
        }
        return new Template(nodes);
    }

    String render(Map<String, ?> values) {
        StringBuilder output = new StringBuilder();
        nodes.forEach(node -> node.render(values, output));
        return output.toString();
    }
}
