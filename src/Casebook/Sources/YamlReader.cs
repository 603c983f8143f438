using System.Collections.Immutable;
using Casebook.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casebook.Sources;

/// <summary>Reads one YAML document from YamlDotNet's event stream into nodes with places; refuses what hides or repeats content.</summary>
internal sealed class YamlReader
{
    /// <summary>How deep records and lists may nest: far more than any record needs, far less than the stack holds.</summary>
    public const int DeepestNesting = 64;

    private readonly string _path;
    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;
    private readonly List<string> _lines;

    private YamlReader(string path, string text, DiagnosticBag bag)
    {
        _path = path;
        _bag = bag;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _lines = [.. text.Split('\n')];
    }

    /// <summary>The document's root record, or null when the file is broken (the bag then says where and why).</summary>
    /// <param name="words">Texts that other files of the site share.</param>
    public static YamlMap? Read(SourceFile file, DiagnosticBag bag, WordPool words)
    {
        return file.Text() is not { } text ? null : PlainYamlReader.Read(file.Path, text, words) ?? Parse(file.Path, text, bag);
    }

    /// <summary>The same by YamlDotNet alone, which judges what YAML means.</summary>
    public static YamlMap? Parse(string path, string text, DiagnosticBag bag)
    {
        var reader = new YamlReader(path, text, bag);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException fault)
        {
            reader.Broken(reader.PlaceOf(fault), fault.Message);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet reports an unclosed flow collection at the file's end without a place.
            reader.Broken(reader.At(reader._parser.Current?.End ?? Mark.Empty), "a '[' or '{' is never closed");
        }
        catch (NestingException fault)
        {
            bag.Add(DiagnosticCodes.RefusedYaml, fault.Span, $"Records nest deeper than {DeepestNesting} levels.", "Flatten the record.");
        }

        return null;
    }

    private YamlMap? ReadDocument()
    {
        Next();
        if (Next() is StreamEnd) return Nothing();
        var root = ReadNode(Next(), 0);
        Next();
        if (Next() is DocumentStart second)
        {
            _bag.Add(DiagnosticCodes.RefusedYaml, At(second.Start), "A second document begins here.", "Keep one record in a file and remove the '---'.");
            return null;
        }

        if (root is YamlMap map) return map;
        return root is YamlScalar { IsEmpty: true } ? Nothing() : WrongRoot(root);
    }

    private YamlMap? Nothing()
    {
        _bag.Add(DiagnosticCodes.BrokenYaml, SourceSpan.File(_path), "The file is empty.", "Write 'key: value' lines, or remove the file.");
        return null;
    }

    private YamlMap? WrongRoot(YamlNode root)
    {
        _bag.Add(DiagnosticCodes.BrokenYaml, root.Span, "The file holds no record.", "Begin with 'id: …' at the start of a line.");
        return null;
    }

    private YamlNode ReadNode(ParsingEvent current, int depth)
    {
        var span = At(current.Start);
        if (depth > DeepestNesting) throw new NestingException(span);
        if (current is NodeEvent node) RefuseProperties(node, span);
        switch (current)
        {
            case Scalar scalar:
                if (scalar.Style == ScalarStyle.Plain) WarnOfComment(scalar);
                return new YamlScalar(span, scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart:
                return new YamlList(span, ReadItems(depth));
            case MappingStart mapping:
                return new YamlMap(span, ReadEntries(depth), mapping.Style == MappingStyle.Flow);
            default:
                _bag.Add(DiagnosticCodes.RefusedYaml, span, "An alias repeats content from elsewhere.", "Write the value out.");
                return new YamlScalar(span, "", true);
        }
    }

    private ImmutableArray<YamlNode> ReadItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var item = Next(); item is not SequenceEnd; item = Next()) items.Add(ReadNode(item, depth + 1));
        return items.ToImmutable();
    }

    private ImmutableArray<YamlEntry> ReadEntries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        for (var item = Next(); item is not MappingEnd; item = Next())
        {
            var key = ReadNode(item, depth + 1);
            var value = ReadNode(Next(), depth + 1);
            if (key is not YamlScalar { Text: var name })
            {
                _bag.Add(DiagnosticCodes.BrokenYaml, key.Span, "A key must be a word.", "Put quotes round a text that begins with '[' or '{'.");
                continue;
            }

            if (name == "<<") _bag.Add(DiagnosticCodes.RefusedYaml, key.Span, "A merge key '<<' is refused.", "Write the keys out.");
            else if (!seen.TryAdd(name, key.Span))
                _bag.Add(DiagnosticCodes.DuplicateKey, key.Span, $"The key '{name}' stands here a second time; the first is in line {seen[name].Line}.", "Keep one of them.");
            else entries.Add(new YamlEntry(name, key.Span, value));
        }

        return entries.ToImmutable();
    }

    private void RefuseProperties(NodeEvent node, SourceSpan span)
    {
        if (!node.Anchor.IsEmpty) _bag.Add(DiagnosticCodes.RefusedYaml, span, $"An anchor '&{node.Anchor.Value}' is refused.", "Remove it, or put quotes round a text that begins with '&'.");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) _bag.Add(DiagnosticCodes.RefusedYaml, span, $"A tag '{node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)}' is refused.", "Remove it, or put quotes round a text that begins with '!'.");
    }

    /// <summary>YAML ends a plain value at ' #' without a word: <c>CD4 #3</c> would become <c>CD4</c>.</summary>
    private void WarnOfComment(Scalar scalar)
    {
        if (scalar.Value.Length == 0) return;
        var line = (int)scalar.Start.Line - 1;
        var last = Math.Min((int)scalar.End.Line - 1, _lines.Count - 1);
        for (; line <= last; line++)
        {
            var from = line == scalar.Start.Line - 1 ? (int)scalar.Start.Column - 1 : 0;
            if (line == last && scalar.End.Column <= 1) break;
            var at = from < _lines[line].Length ? _lines[line].IndexOf(" #", from, StringComparison.Ordinal) : -1;
            // Behind a bracket, a quotation mark or a key a comment cuts nothing.
            if (at < 0 || !scalar.Value.EndsWith(_lines[line][from..at].Trim(), StringComparison.Ordinal)) continue;
            var kept = scalar.Value.Length > 40 ? scalar.Value[..40] + "…" : scalar.Value;
            _bag.Add(
                DiagnosticCodes.CutValue, new SourceSpan(_path, line + 1, at + 2), $"A '#' begins a comment here, so the value is only '{kept}'.",
                "Put the whole value in quotes, or the comment on a line of its own.");
            return;
        }
    }

    /// <summary>Of a tab the parser names the value before it.</summary>
    private SourceSpan PlaceOf(YamlException fault)
    {
        var place = At(fault.Start);
        if (!fault.Message.Contains("tab", StringComparison.Ordinal)) return place;
        var tabbed = _lines.FindIndex(line => line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).Contains('\t'));
        return tabbed < 0 ? place : new SourceSpan(_path, tabbed + 1, _lines[tabbed].IndexOf('\t', StringComparison.Ordinal) + 1);
    }

    private void Broken(SourceSpan span, string message)
    {
        var (said, remedy) = YamlFaults.Explain(message, span.Line <= _lines.Count ? _lines[span.Line - 1] : "", span.Column);
        _bag.Add(DiagnosticCodes.BrokenYaml, span, said, remedy);
    }

    private ParsingEvent Next() => _parser.MoveNext() ? _parser.Current! : throw new InvalidOperationException("The event stream ended early.");

    private SourceSpan At(Mark mark) => new(_path, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private sealed class NestingException(SourceSpan span) : Exception
    {
        public SourceSpan Span { get; } = span;
    }
}
