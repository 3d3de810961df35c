using System;
using System.ComponentModel;

namespace CorpusGen;

/// <summary>Marks the generated type of a collection, so that analyzers of other projects know its documents. Not for programs.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedCorpusAttribute : Attribute;
