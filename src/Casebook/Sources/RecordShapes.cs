using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>The shapes of all content files, by the folder they stand in.</summary>
public static class RecordShapes
{
    /// <summary>Folder (or <c>site</c>) and shape, in ordinal order.</summary>
    public static ImmutableArray<(string Folder, RecordShape Shape)> All { get; } =
    [
        ("atlas", ShapeRecorder.Of(fields => AtlasReader.Read(fields))),
        ("cases", ShapeRecorder.Of(fields => CaseReader.Read(fields, null))),
        ("questions", ShapeRecorder.Of(fields => QuestionReader.Read(fields, null))),
        ("site", ShapeRecorder.Of(fields => SiteReader.Read(fields))),
        ("sources", ShapeRecorder.Of(fields => SourceReader.Read(fields))),
        ("statements", ShapeRecorder.Of(fields => StatementReader.Read(fields))),
        ("tables", ShapeRecorder.Of(fields => TableReader.Read(fields))),
        ("vocabularies", ShapeRecorder.Of(fields => VocabularyReader.Read(fields, "", FrozenDictionary<string, ProseText>.Empty))),
    ];
}
