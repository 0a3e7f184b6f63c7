using System.Text.Json.Serialization;

namespace CodeGuru.Cli.Json;

/// <summary>How documents become JSON, generated at build time: the executable has no reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnalysisDocument))]
[JsonSerializable(typeof(AnswerDocument))]
[JsonSerializable(typeof(LessonsDocument))]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(DiagramDocument))]
[JsonSerializable(typeof(ErrorDocument))]
[JsonSerializable(typeof(ModelsDocument))]
[JsonSerializable(typeof(ConfigurationDocument))]
[JsonSerializable(typeof(ConversationsDocument))]
[JsonSerializable(typeof(ConversationDocument))]
[JsonSerializable(typeof(EventDocument))]
[JsonSerializable(typeof(ExplanationsDocument))]
[JsonSerializable(typeof(ReviewDocument))]
[JsonSerializable(typeof(RunDocument))]
[JsonSerializable(typeof(RulesDocument))]
[JsonSerializable(typeof(SarifDocument))]
[JsonSerializable(typeof(QuizDocument))]
internal sealed partial class CodeGuruJson : JsonSerializerContext;
