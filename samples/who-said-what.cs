#:project ../src/Tawatur/Tawatur.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// dotnet run samples/who-said-what.cs report.txt
using Tawatur.Analysis;
using Tawatur.Read;

var article = PlainTextReader.Read(File.ReadAllText(args[0]));
foreach (var statement in new StandardAnalysis().Analyse(article).Statements)
{
    Console.WriteLine($"{statement.Speaker?.Span.In(article.Text).ToString()}: {statement.Content[0].In(article.Text)}");
}
