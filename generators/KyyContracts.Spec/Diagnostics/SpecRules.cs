namespace KyyContracts.Spec.Diagnostics;

/// <summary>Every code that the spec compiler can print: 80 reading, 81 OpenAPI, 82 the vocabulary, 83 names.</summary>
internal static class SpecRules
{
    public static readonly SpecRule Unreadable = new("KYY8001", "The document cannot be read", "The document cannot be read: {0} Check the path and its permissions.");
    public static readonly SpecRule TooLarge = new("KYY8002", "The document is too large", "The document is larger than {0} bytes. Split off what the clients do not need.");
    public static readonly SpecRule NotUtf8 = new("KYY8003", "The document is not UTF-8", "The document is not text in UTF-8. Save it as UTF-8.");
    public static readonly SpecRule ForbiddenCharacter = new("KYY8004", "A character that text must not have", "The character {0} is not allowed: controls and bidirectional overrides can hide what a text does. Remove it.");
    public static readonly SpecRule MalformedYaml = new("KYY8005", "Malformed YAML", "The YAML is malformed: {0} Check indentation, quotes and brackets near here.");
    public static readonly SpecRule TooDeep = new("KYY8006", "The document is nested too deeply", "The document is nested more than {0} levels deep. Move inner parts to components and refer to them.");
    public static readonly SpecRule TooManyNodes = new("KYY8007", "The document has too many nodes", "The document has more than {0} nodes once its aliases are expanded. Refer to shared parts with $ref instead of aliases.");
    public static readonly SpecRule ScalarTooLong = new("KYY8008", "A value is too long", "A single value is longer than {0} characters. Shorten it.");
    public static readonly SpecRule DuplicateKey = new("KYY8009", "A key stands twice", "The key '{0}' already stands at line {1}, column {2}. Remove or rename one of the two.");
    public static readonly SpecRule MergeKey = new("KYY8010", "A merge key", "Merge keys (<<) are not part of YAML 1.2. Write the entries out, or use $ref.");
    public static readonly SpecRule KeyNotText = new("KYY8011", "A key that is not text", "A key must be text, not a mapping, a sequence or an alias. Rewrite the key.");
    public static readonly SpecRule Tagged = new("KYY8012", "A YAML tag", "The tag '{0}' is not read. Remove it; quotes make a value text.");
    public static readonly SpecRule UnknownAlias = new("KYY8013", "An alias without an anchor", "The alias '*{0}' has no complete anchor '&{0}' before it. Define the anchor first; an anchor cannot hold itself.");
    public static readonly SpecRule SeveralDocuments = new("KYY8014", "More than one document", "The file holds more than one YAML document. Keep one.");
    public static readonly SpecRule Empty = new("KYY8015", "An empty document", "The document is empty. It must be an OpenAPI document that starts with 'openapi: 3.1.0'.");
    public static readonly SpecRule MalformedJson = new("KYY8016", "Malformed JSON", "The JSON is malformed: {0} Check commas, quotes and brackets near here.");
    public static readonly SpecRule OutputUnwritable = new("KYY8019", "The output cannot be written", "The output folder '{0}' cannot be written: {1} Nothing there was changed.");

    public static readonly SpecRule WrongKind = new("KYY8101", "A value of the wrong kind", "{0} must be {1}, but is {2}. Rewrite it as {1}.");
    public static readonly SpecRule WrongVersion = new("KYY8102", "Another version of OpenAPI", "'{0}' is not an OpenAPI version that is read here. Write the document in OpenAPI 3.0 or 3.1, as in 'openapi: 3.1.0'.");
    public static readonly SpecRule MissingField = new("KYY8103", "A field is missing", "{0} lacks '{1}'. Add it.");
    public static readonly SpecRule BadServer = new("KYY8104", "The server's address is not usable", "'{0}' is not an absolute http or https address without user, query, fragment and variables. Write it like 'https://api.example.com/base'.");
    public static readonly SpecRule BadPath = new("KYY8105", "A malformed path", "The path '{0}' is malformed: {1} Write it like '/v1/results/{{id}}'.");
    public static readonly SpecRule PathParameterMissing = new("KYY8106", "A path parameter is not declared", "The path has '{{{0}}}', but no path parameter with that name and 'required: true' is declared. Declare or rename it.");
    public static readonly SpecRule PathParameterUnused = new("KYY8107", "A path parameter that the path lacks", "The path parameter '{0}' does not stand in the path '{1}'. Rename it or remove it.");
    public static readonly SpecRule UnsupportedParameter = new("KYY8108", "A parameter that is not read yet", "The parameter '{0}' is {1}; text in the path is read so far, and text, whole numbers and booleans in the query. Remove it, or make it optional.", SpecRuleKind.Unread);
    public static readonly SpecRule DuplicateOperationId = new("KYY8109", "An operationId stands twice", "The operationId '{0}' is already used at line {1}, column {2}. Give each operation its own.");
    public static readonly SpecRule NoJsonResponse = new("KYY8110", "No JSON response", "The operation has no 2xx response with 'application/json' and a schema. Add one.", SpecRuleKind.Unread);
    public static readonly SpecRule UnresolvedReference = new("KYY8111", "A $ref that leads nowhere", "'{0}' leads to nothing in this document. Correct the reference.");
    public static readonly SpecRule ExternalReference = new("KYY8112", "A $ref out of the document", "'{0}' leads out of this document, which is refused. Copy the target under components and refer to '#/components/...'.", SpecRuleKind.Unread);
    public static readonly SpecRule CyclicReference = new("KYY8113", "A $ref that leads to itself", "'{0}' leads back to itself. Break the circle.", SpecRuleKind.Unread);
    public static readonly SpecRule UnsupportedSchema = new("KYY8114", "A schema that is not read yet", "{0} is not read in a response's schema so far. {1}.", SpecRuleKind.Unread);
    public static readonly SpecRule UnsupportedOperation = new("KYY8115", "An operation that is not read yet", "{0} is not read so far; a polled operation is a GET without a body. Remove it.", SpecRuleKind.Unread);
    public static readonly SpecRule SchemasTooDeep = new("KYY8116", "Schemas are nested too deeply", "Schemas are nested more than {0} classes deep. Flatten the response.", SpecRuleKind.Unread);
    public static readonly SpecRule RequiredUnknown = new("KYY8117", "required names no property", "required names '{0}', which properties lacks. Correct the name or remove it.");
    public static readonly SpecRule BadPattern = new("KYY8118", "A malformed pattern", "The pattern '{0}' is not a regular expression that .NET reads: {1} Correct it.", SpecRuleKind.Unread);
    public static readonly SpecRule LeftOut = new("KYY8119", "Something is left out of the client", "{0} is left out of the client: {1}.", SpecRuleKind.Notice);

    public static readonly SpecRule UnknownKey = new("KYY8201", "An unknown key", "'{0}' is not a key of {1}. Known keys: {2}.");
    public static readonly SpecRule RoleUnknown = new("KYY8202", "A role names no property", "The role '{0}' names '{1}', which the response lacks. Known properties: {2}.");
    public static readonly SpecRule RoleType = new("KYY8203", "A role names a property of another type", "The role '{0}' needs a property of type {1}, but '{2}' is {3}. Name another property or change its type.");
    public static readonly SpecRule BadDuration = new("KYY8204", "A malformed duration", "'{0}' is not an ISO 8601 duration of weeks, days, hours, minutes and seconds up to 100 years. Write it like 'PT20S' or 'PT1H30M'.");
    public static readonly SpecRule DurationNotPositive = new("KYY8205", "A duration that is not positive", "The duration '{0}' is not longer than zero. Write a positive one, like 'PT20S'.");
    public static readonly SpecRule DelaysCrossed = new("KYY8206", "minDelay over maxDelay", "minDelay ({0}) is longer than maxDelay ({1}). Swap or correct them.");
    public static readonly SpecRule DeadlineShort = new("KYY8207", "deadline under minDelay", "deadline ({0}) is shorter than minDelay ({1}), so that no second poll fits. Lengthen it.");
    public static readonly SpecRule EstimateCrossed = new("KYY8208", "An estimate from over to", "The estimate's from ({0}) is longer than its to ({1}). Swap or correct them.");
    public static readonly SpecRule StateNotInEnum = new("KYY8209", "A state that the enum lacks", "The state '{0}' of x-states is not in the enum. Add it there or correct its name.");
    public static readonly SpecRule EnumNotInStates = new("KYY8210", "A status that x-states lacks", "The enum's '{0}' has no entry in x-states. Add one that says what follows it or how it is terminal.");
    public static readonly SpecRule NextUnknown = new("KYY8211", "next names an unknown state", "next names '{0}', which is no state of x-states. Known states: {1}.");
    public static readonly SpecRule TerminalWithNext = new("KYY8212", "A terminal state with next", "The state '{0}' is terminal and has a next. Keep one of the two.");
    public static readonly SpecRule NoSuccess = new("KYY8213", "No success state", "No state is 'terminal: success', so that no wait could ever end well. Mark one.");
    public static readonly SpecRule Unreachable = new("KYY8214", "A state that nothing leads to", "Nothing leads from '{1}', the first state, to '{0}'. Name it in the next of a state before it, or remove it.");
    public static readonly SpecRule DeadEnd = new("KYY8215", "A state that never ends", "No terminal state follows '{0}', so that a wait would never end. Add a next or a terminal.");
    public static readonly SpecRule UnknownTerminal = new("KYY8216", "An unknown terminal", "'{0}' is no kind of end. Write 'terminal: success' or 'terminal: failure'.");
    public static readonly SpecRule PresentWhenState = new("KYY8217", "x-present-when names an unknown state", "x-present-when names the state '{0}', which '{1}' lacks. Known states: {2}.");
    public static readonly SpecRule PresentWhenProperty = new("KYY8218", "x-present-when names another property", "x-present-when names '{0}', which is no property with x-states of the same object. Name the status.");
    public static readonly SpecRule VariantUnknown = new("KYY8219", "A variant that the selector lacks", "The variant '{0}' is not among the values that '{1}' knows ({2}). Add it there or correct its name.");
    public static readonly SpecRule SelectorMissing = new("KYY8220", "Variants without a selector", "There are variants, but no selector says which property picks one. Add 'selector: <property>'.");
    public static readonly SpecRule StatusWithoutStates = new("KYY8221", "A status without x-states", "The status '{0}' has no x-states. Say there which state follows which, and which are terminal.");
    public static readonly SpecRule IdParameterUnclear = new("KYY8222", "No parameter for the task's id", "A wait knows the task's id and nothing else, but the operation needs these parameters: {0}. Leave one, in the path.");
    public static readonly SpecRule RoleTaken = new("KYY8223", "A property with two roles", "'{0}' has the role '{1}' already. Give a property one role, the same in every operation that returns the object.");
    public static readonly SpecRule IdMayBeMissing = new("KYY8225", "An id that may be missing", "The id '{0}' may be missing or null, so that a task could not be polled again. List it under required, without null.");
    public static readonly SpecRule DuplicateValue = new("KYY8224", "A value stands twice", "The value '{0}' stands twice. Remove one.");
    public static readonly SpecRule StatesUnread = new("KYY8226", "States where none are read", "x-states stands {0}, where it is not read. Put it beside the enum of the status, a string.");

    public static readonly SpecRule NameCollision = new("KYY8301", "Two names become one", "'{0}' becomes the C# name '{1}', as does '{2}' at line {3}, column {4}. Rename one of the two.");
    public static readonly SpecRule NoName = new("KYY8302", "No C# name", "No C# name can be made of '{0}': it has no letter or digit. Rename it.");
}
