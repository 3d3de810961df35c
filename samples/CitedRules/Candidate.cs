namespace CitedRules;

/// <summary>A person who stands for an office.</summary>
/// <param name="Age">Years of age when elected.</param>
/// <param name="YearsCitizen">Years a citizen.</param>
/// <param name="YearsResident">Years a resident within the United States.</param>
/// <param name="IsInhabitant">Whether an inhabitant of the state when elected.</param>
/// <param name="IsNaturalBorn">Whether a citizen by birth.</param>
public sealed record Candidate(int Age, int YearsCitizen, int YearsResident, bool IsInhabitant, bool IsNaturalBorn);
