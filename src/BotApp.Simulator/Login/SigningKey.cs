using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Simulator.Login;

/// <summary>The key that signs what the channel and the login say; made anew at each start.</summary>
public sealed class SigningKey : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);

    public SigningKey()
    {
        Key = new RsaSecurityKey(rsa) { KeyId = Guid.NewGuid().ToString("N") };
        Credentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256);
    }

    public RsaSecurityKey Key { get; }

    public SigningCredentials Credentials { get; }

    public RSAParameters Public => rsa.ExportParameters(includePrivateParameters: false);

    public void Dispose() => rsa.Dispose();
}
