using System.Buffers;
using System.Text;
using System.Xml;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>An XML file in UTF-8 with line feeds.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Layout = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static OutputFile Of(string path, Action<XmlWriter> write) => new(path, output =>
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Layout)) write(xml);
        output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        output.Write("\n"u8);
    });

    /// <summary>An element with text. A character that XML cannot hold becomes the replacement character.</summary>
    public static void Element(this XmlWriter xml, string name, string text)
    {
        var isSound = !text.EnumerateRunes().Any(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value));
        xml.WriteElementString(name, isSound ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune)));
    }
}
