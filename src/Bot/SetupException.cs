namespace Bot;

/// <summary>The program cannot start or go on as it was called or set up. The message is for the operator: what is wrong and what to do, whole sentences.</summary>
public sealed class SetupException(string message) : Exception(message);
