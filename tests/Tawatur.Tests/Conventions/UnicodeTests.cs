using System.Text;

namespace Tawatur.Tests.Conventions;

/// <summary>ICU is there: without it normal forms are silently the input itself.</summary>
public sealed class UnicodeTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9", NormalizationForm.FormC)]
    [InlineData("\u0627\u0653", "\u0622", NormalizationForm.FormC)]
    [InlineData("\uFEFB", "\u0644\u0627", NormalizationForm.FormKC)]
    [InlineData("\u0622", "\u0627\u0653", NormalizationForm.FormD)]
    public void Normal_forms_are_made(string text, string normal, NormalizationForm form) => Assert.Equal(normal, text.Normalize(form));

    [Fact]
    public void Cultures_are_known() => Assert.Equal("ar-SA", new System.Globalization.CultureInfo("ar-SA").Name);
}
